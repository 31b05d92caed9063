import { useEffect, useEffectEvent, useId, useRef, useState } from 'react';
import { useNavigate } from 'react-router';
import { useBack, useKey, useStrayDigits } from '../keyboard/keys';
import { SearchHits } from './search-hits';
import { hitAddress, useLookup, type Hit, type Lookup } from './use-lookup';

/** Which hit the arrows stand on; another text begins at the first. */
function useActive(text: string): [number, (active: number) => void] {
  const [at, setAt] = useState({ text, active: 0 });
  return [at.text === text ? at.active : 0, (active) => setAt({ text, active })];
}

/** Enter before the answer is there, as a card reader sends it: kept, and answered where one hit alone comes back. */
function useEarlyEnter(lookup: Lookup, choose: (hit: Hit | undefined) => void): (entered: boolean) => void {
  const entered = useRef(false);
  const answered = useEffectEvent(() => {
    if (entered.current && lookup.hits.length === 1) choose(lookup.hits[0]);
    entered.current = false;
  });
  const isThere = lookup.answer !== undefined && lookup.answer.state !== 'loading';
  useEffect(() => {
    if (isThere) answered();
  }, [isThere]);
  return (isEntered) => {
    entered.current = isEntered && !isThere;
  };
}

/** The box is reached with `/` from anywhere, and by digits that nothing else takes. */
function useWaysIn(input: React.RefObject<HTMLInputElement | null>, type: (text: string) => void): void {
  const enter = () => {
    input.current?.focus();
    input.current?.select();
  };
  useKey('/', enter, true);
  useStrayDigits((digit) => {
    input.current?.focus();
    type(digit);
  });
}

/** What makes an input a search box with a list below, to people and to screen readers. */
function comboboxOf(listId: string, shown: boolean, active: number | undefined) {
  return {
    id: 'search',
    type: 'text',
    role: 'combobox',
    autoComplete: 'off',
    spellCheck: false,
    'aria-label': '查找人或户',
    'aria-expanded': shown,
    'aria-controls': listId,
    'aria-autocomplete': 'list',
    'aria-activedescendant': shown && active !== undefined ? `${listId}-${active}` : undefined,
    placeholder: '姓名　拼音　身份证　电话　门牌',
  } as const;
}

/** The one search box: it takes everything, answers while one types, and is reached with `/` from anywhere. */
export function SearchBox() {
  const navigate = useNavigate();
  const input = useRef<HTMLInputElement>(null);
  const listId = useId();
  const [text, setText] = useState('');
  const [composing, setComposing] = useState(false);
  const [open, setOpen] = useState(false);
  const [active, setActive] = useActive(text);
  const lookup = useLookup(text, composing);
  const { hits } = lookup;

  const choose = (hit: Hit | undefined) => {
    const address = hit && hitAddress(hit);
    if (!address) return;
    setOpen(false);
    setText('');
    input.current?.blur();
    void navigate(address);
  };
  const setEntered = useEarlyEnter(lookup, choose);
  const close = () => {
    setOpen(false);
    setEntered(false);
  };
  const type = (typed: string) => {
    setText(typed);
    setOpen(true);
  };

  useWaysIn(input, type);
  useBack(
    () => {
      setText('');
      close();
    },
    open && text !== '',
  );

  const onKeyDown = (event: React.KeyboardEvent<HTMLInputElement>) => {
    // While an IME composes, its keys are its own.
    if (event.nativeEvent.isComposing) return;
    // The key that leads here, pressed here: no text begins with it.
    if (event.key === '/' && text === '') event.preventDefault();
    const step = { ArrowDown: 1, ArrowUp: -1, Enter: 0 }[event.key];
    if (step === undefined) return;
    event.preventDefault();
    setOpen(true);
    if (hits.length === 0) setEntered(step === 0);
    else if (step === 0) choose(hits[active]);
    else setActive((active + step + hits.length) % hits.length);
  };

  const shown = open && text.trim() !== '';
  return (
    <div
      className="search"
      role="search"
      onBlur={(event) => {
        if (!event.currentTarget.contains(event.relatedTarget)) close();
      }}
    >
      <kbd aria-hidden="true">/</kbd>
      <input
        ref={input}
        {...comboboxOf(listId, shown, hits.length > 0 ? active : undefined)}
        value={text}
        onChange={(event) => type(event.target.value)}
        onFocus={() => setOpen(true)}
        onCompositionStart={() => setComposing(true)}
        onCompositionEnd={() => setComposing(false)}
        onKeyDown={onKeyDown}
      />
      {shown && (
        <SearchHits
          id={listId}
          text={text.trim()}
          answer={lookup.answer}
          composing={composing}
          active={active}
          onActive={setActive}
          onChoose={choose}
        />
      )}
    </div>
  );
}
