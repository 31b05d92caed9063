import { Button, Dropdown } from 'antd';
import { useState } from 'react';
import { useNavigate } from 'react-router';
import { useRead } from '../data/read';
import { groupIdNumber } from '../format/identifiers';
import { FormsDocument } from '../generated/operations';
import { useBack, useKey } from '../keyboard/keys';
import { verbs } from '../labels';
import { useActor } from '../session/session-context';
import type { Member, Side } from './difference';

interface IdentityBarProps {
  readonly household: Side;
  readonly member: Member | undefined;
}

/** Whose papers are on the counter: stays in sight while the page moves below it. */
export function IdentityBar({ household, member }: IdentityBarProps) {
  const person = member?.person;
  return (
    <div className="identity">
      <h1>
        {household.headName ?? '户主无记录'} 户
        <span className="identity-door">{household.address.door ?? household.address.text ?? '地址无记录'}</span>
        <small>{household.size} 人</small>
      </h1>
      {person && (
        <p className="identity-person">
          <strong>{person.name}</strong>
          {person.idNumber && <span className="fact-code">{groupIdNumber(person.idNumber)}</span>}
          <span>
            {person.sex?.label} {person.age !== null && `${person.age} 岁`}
          </span>
          {person.tags.map((tag) => (
            <span className="tag" key={tag}>
              {tag}
            </span>
          ))}
        </p>
      )}
      <div className="identity-acts">
        <FormMenu household={household.id} applicant={person?.id} />
        <PrintButton />
      </div>
    </div>
  );
}

function PrintButton() {
  useKey('p', () => window.print());
  return (
    <Button onClick={() => window.print()}>
      {verbs.print} <kbd>P</kbd>
    </Button>
  );
}

function FormMenu({ household, applicant }: { readonly household: string; readonly applicant: string | undefined }) {
  const actor = useActor();
  const navigate = useNavigate();
  const [open, setOpen] = useState(false);
  const forms = useRead(FormsDocument, {}, { pause: !actor.mayFillForms });
  useKey('f', () => setOpen(true));
  useBack(() => setOpen(false), open);
  if (!actor.mayFillForms) return null;
  const items = forms.state === 'ready' ? forms.data.forms.map((form) => ({ key: form.id, label: form.title })) : [];
  return (
    <Dropdown
      open={open}
      onOpenChange={setOpen}
      trigger={['click']}
      autoFocus
      menu={{
        items,
        onClick: ({ key }) => void navigate(`/forms/${key}/${household}${applicant ? `?applicant=${applicant}` : ''}`),
      }}
    >
      <Button type="primary" loading={forms.state === 'loading'} aria-haspopup="menu" aria-expanded={open}>
        {verbs.fillForm} <kbd>F</kbd>
      </Button>
    </Dropdown>
  );
}
