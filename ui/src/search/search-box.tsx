import { useEffect, useId, useRef, useState } from 'react';
import { useNavigate } from 'react-router';
import { useRead } from '../data/read';
import { LookupDocument, type LookupQuery } from '../generated/operations';
import { useBack, useKey, useStrayDigits } from '../keyboard/keys';
import { SearchHits } from './search-hits';
import { isWholeIdNumber, isWorthAsking } from './reading';

export type Hit = LookupQuery['lookup']['hits'][number];

const pauseMs = 140;

/** Follows a text at a distance, so that a burst of keys is one question; a whole ID number is asked at once. */
function useSettled(text: string): string {
  const [settled, setSettled] = useState(text);
  useEffect(() => {
    const timer = setTimeout(() => setSettled(text), isWholeIdNumber(text) || text === '' ? 0 : pauseMs);
    return () => clearTimeout(timer);
  }, [text]);
  return settled;
}

/** The address of a hit: opaque ids alone. Undefined where its household is not in the reader's area. */
export function hitAddress(hit: Hit): string | undefined {
  if (!hit.household) return undefined;
  return `/household/${hit.household.id}${hit.person ? `?member=${hit.person.id}` : ''}`;
}

/** The one search box: it takes everything, answers while one types, and is reached with `/` from anywhere. */
export function SearchBox() {
  const navigate = useNavigate();
  const input = useRef<HTMLInputElement>(null);
  const listId = useId();
  const [text, setText] = useState('');
  const [composing, setComposing] = useState(false);
  const [open, setOpen] = useState(false);
  const [active, setActive] = useState(0);
  // Enter before the answer, as the card reader sends it: kept until the answer is there.
  const [entered, setEntered] = useState(false);

  const settled = useSettled(composing ? '' : text.trim());
  const asks = isWorthAsking(settled);
  const answer = useRead(LookupDocument, { text: settled }, { pause: !asks });
  const isCurrent = asks && settled === text.trim();
  const hits = answer.state === 'ready' && isCurrent ? answer.data.lookup.hits : [];

  const focus = () => {
    input.current?.focus();
    input.current?.select();
  };
  const close = () => {
    setOpen(false);
    setEntered(false);
  };
  const choose = (hit: Hit | undefined) => {
    const address = hit && hitAddress(hit);
    if (!address) return;
    close();
    setText('');
    input.current?.blur();
    void navigate(address);
  };

  useKey('/', focus, true);
  useStrayDigits((digit) => {
    input.current?.focus();
    setText(digit);
    setOpen(true);
  });
  useBack(() => {
    setText('');
    close();
  }, open && text !== '');

  useEffect(() => {
    setActive(0);
  }, [settled]);
  useEffect(() => {
    if (!entered || answer.state === 'loading' || !isCurrent) return;
    setEntered(false);
    if (hits.length === 1) choose(hits[0]);
    // Runs when an answer arrives for what was entered.
    // oxlint-disable-next-line react-hooks/exhaustive-deps
  }, [entered, answer.state, isCurrent]);

  const onKeyDown = (event: React.KeyboardEvent<HTMLInputElement>) => {
    // While an IME composes, its keys are its own.
    if (event.nativeEvent.isComposing) return;
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      event.preventDefault();
      setOpen(true);
      const step = event.key === 'ArrowDown' ? 1 : -1;
      if (hits.length > 0) setActive((at) => (at + step + hits.length) % hits.length);
    } else if (event.key === 'Enter') {
      event.preventDefault();
      setOpen(true);
      if (isCurrent && hits.length > 0) choose(hits[active]);
      else setEntered(true);
    }
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
        id="search"
        type="text"
        role="combobox"
        autoComplete="off"
        spellCheck={false}
        aria-label="查找人或户"
        aria-expanded={shown}
        aria-controls={listId}
        aria-autocomplete="list"
        aria-activedescendant={shown && hits.length > 0 ? `${listId}-${active}` : undefined}
        placeholder="姓名　拼音　身份证　电话　门牌"
        value={text}
        onChange={(event) => {
          setText(event.target.value);
          setOpen(true);
        }}
        onFocus={() => setOpen(true)}
        onCompositionStart={() => setComposing(true)}
        onCompositionEnd={() => setComposing(false)}
        onKeyDown={onKeyDown}
      />
      {shown && (
        <SearchHits
          id={listId}
          text={text.trim()}
          answer={isCurrent ? answer : undefined}
          composing={composing}
          active={active}
          onActive={setActive}
          onChoose={choose}
        />
      )}
    </div>
  );
}
