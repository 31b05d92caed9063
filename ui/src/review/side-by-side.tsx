import { Button } from 'antd';
import { Link } from 'react-router';
import { groupIdNumber, groupPhone } from '../format/identifiers';
import type { EvidenceSide, HouseholdKind, LinkVerdict } from '../generated/operations';
import { householdKindLabels, linkVerdicts } from '../labels';
import { Shape, type ShapeName } from '../value/shapes';
import type { Review } from './record';

type Candidate = Review['candidates'][number];
type Person = NonNullable<Candidate['person']>;
type Membership = Person['memberships'][number];

const sides: Readonly<Record<EvidenceSide, { readonly word: string; readonly shape: ShapeName }>> = {
  FOR: { word: '支持', shape: 'good' },
  AGAINST: { word: '不符', shape: 'failed' },
  NEITHER: { word: '不能说明', shape: 'none' },
};

/** A line of the comparison: what the record says, what is held of a candidate, and the evidence's name of the field. */
interface Line {
  readonly label: string;
  readonly field: string | undefined;
  readonly ofRecord: (review: Review) => string | null | undefined;
  readonly ofPerson: (person: Person) => string | React.ReactElement[] | null | undefined;
  /** Left out where nobody has it. */
  readonly rare?: boolean;
}

/** Households that say where somebody lives or is registered. */
const homeKinds: ReadonlySet<HouseholdKind> = new Set(['REGISTERED', 'COLLECTIVE', 'RESIDENCE']);

const lines: readonly Line[] = [
  { label: '姓名', field: 'name', ofRecord: ({ name }) => name, ofPerson: ({ name }) => name },
  {
    label: '曾用名',
    field: undefined,
    ofRecord: ({ formerName }) => formerName,
    ofPerson: ({ formerName }) => formerName,
    rare: true,
  },
  { label: '性别', field: 'sex', ofRecord: ({ sex }) => sex?.label, ofPerson: ({ sex }) => sex?.label },
  {
    label: '出生日期',
    field: 'birth_date',
    ofRecord: ({ birthDate }) => birthDate,
    ofPerson: ({ birthDate }) => birthDate,
  },
  {
    label: '证件号码',
    field: 'id_number',
    ofRecord: ({ idNumber }) => idNumber && groupIdNumber(idNumber),
    ofPerson: ({ idNumber }) => idNumber && groupIdNumber(idNumber),
  },
  {
    label: '电话',
    field: 'phone',
    ofRecord: ({ phone }) => phone && groupPhone(phone),
    ofPerson: ({ phone }) => phone && groupPhone(phone),
  },
  {
    label: '住址',
    field: 'address',
    ofRecord: ({ address }) => address,
    ofPerson: ({ memberships }) => {
      const homes = memberships.filter(({ householdKind }) => homeKinds.has(householdKind));
      return homes.length === 0 ? null : homes.map((one) => <Home key={one.id} membership={one} />);
    },
  },
];

function Home({ membership: { household, householdKind, householdRegion } }: { readonly membership: Membership }) {
  return (
    <span className="review-home">
      {household
        ? (household.address.door ?? household.address.text ?? '没有门牌')
        : `${householdRegion.name}（不在您的辖区）`}
      <small> {householdKindLabels[householdKind]}</small>
    </span>
  );
}

interface SideBySideProps {
  readonly review: Review;
  readonly chosen: string | undefined;
  readonly onChoose: (personId: string) => void;
  readonly onSay: (personId: string, verdict: LinkVerdict) => Promise<void>;
  readonly asking: LinkVerdict | undefined;
}

/** Candidates beyond the edge of a narrow screen come into sight when they are chosen. */
const bringIntoView = (cell: HTMLElement | null) => cell?.scrollIntoView({ block: 'nearest', inline: 'nearest' });

/** The record and everybody it may mean, field beside field, with what speaks for one person and what against. */
export function SideBySide(props: SideBySideProps) {
  const { review, chosen, onChoose } = props;
  const known = review.candidates.flatMap(({ person, evidence }) => (person ? [{ person, evidence }] : []));
  const hidden = review.candidates.length - known.length;
  const shown = lines.filter(
    ({ rare, ofRecord, ofPerson }) => !rare || ofRecord(review) || known.some(({ person }) => ofPerson(person) != null),
  );
  const of = (personId: string) => (personId === chosen ? 'chosen' : undefined);
  return (
    <>
      <div className="review-scroll">
        <table className="table review-table">
          <thead>
            <tr>
              <th scope="col">项目</th>
              <th scope="col">记录</th>
              {known.map(({ person, evidence }, at) => (
                <th
                  scope="col"
                  key={person.id}
                  className={of(person.id)}
                  ref={person.id === chosen ? bringIntoView : null}
                >
                  <button
                    type="button"
                    className="choice"
                    aria-pressed={person.id === chosen}
                    onClick={() => onChoose(person.id)}
                  >
                    候选人 {at + 1}
                  </button>
                  <Counts evidence={evidence} />
                  <Household person={person} />
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {shown.map((line) => (
              <tr key={line.label}>
                <th scope="row">{line.label}</th>
                <td>{line.ofRecord(review) ?? <None />}</td>
                {known.map(({ person, evidence }) => (
                  <td key={person.id} className={of(person.id)}>
                    <span className="fact-text">{line.ofPerson(person) ?? <None />}</span>
                    <Says of={evidence.find(({ field }) => field === line.field)} />
                  </td>
                ))}
              </tr>
            ))}
            <tr>
              <th scope="row">结论</th>
              <td>请选一位候选人下结论</td>
              {known.map(({ person }) => (
                <td key={person.id} className={of(person.id)}>
                  <Verdicts {...props} person={person} />
                </td>
              ))}
            </tr>
          </tbody>
        </table>
      </div>
      {hidden > 0 && (
        <p className="review-hidden">
          <Shape name="unavailable" />
          另有 {hidden} 名候选人不在您的辖区，由那里的社区或上级核对。
        </p>
      )}
      {known.length === 0 && <p>候选人都不在您的辖区，这一条您不能下结论。</p>}
    </>
  );
}

const None = () => <span className="mark mark-none">无记录</span>;

function Counts({ evidence }: { readonly evidence: Candidate['evidence'] }) {
  const count = (side: EvidenceSide) => evidence.filter((one) => one.side === side).length;
  return (
    <span className="stamp">
      支持 {count('FOR')} 项，不符 {count('AGAINST')} 项
    </span>
  );
}

function Household({ person }: { readonly person: Person }) {
  const household = person.memberships.find((one) => one.household !== null)?.household;
  return household ? <Link to={`/household/${household.id}?member=${person.id}`}>看这一户</Link> : null;
}

/** What comparing the field says: a word, a shape, and how far the two agree. */
function Says({ of: evidence }: { readonly of: Candidate['evidence'][number] | undefined }) {
  if (evidence === undefined) return null;
  const { word, shape } = sides[evidence.side];
  return (
    <span className={`review-says review-${evidence.side.toLowerCase()}`} data-side={evidence.side}>
      <Shape name={shape} />
      {word}：{evidence.levelLabel}
    </span>
  );
}

function Verdicts({ review, chosen, onChoose, onSay, asking, person }: SideBySideProps & { readonly person: Person }) {
  const isChosen = person.id === chosen;
  return (
    <div className="review-verdicts" role="group" aria-label={`与${person.name}（${review.name}的候选人）`}>
      {linkVerdicts.map(({ verdict, label, key }) => (
        <Button
          key={verdict}
          data-verdict={verdict}
          type={verdict === 'SAME' && isChosen ? 'primary' : 'default'}
          loading={isChosen && asking === verdict}
          disabled={asking !== undefined && asking !== verdict}
          onClick={() => {
            onChoose(person.id);
            void onSay(person.id, verdict);
          }}
        >
          {label}
          {isChosen && <kbd>{key.toUpperCase()}</kbd>}
        </Button>
      ))}
    </div>
  );
}
