import { useEffect, useRef, useState } from 'preact/hooks';
import { readChoices } from '../addresses/choices.ts';
import { writeParameters } from '../addresses/parameters.ts';
import { sayDropped } from './sayDropped.ts';
import type { Choices, Questions } from '../addresses/choices.ts';
import { keepInAddress } from './keepInAddress.ts';

/**
 * What the reader picked, kept in the address.
 *
 * The first render shows the preset, as the build did; the address is read after mounting and
 * again when the page comes back. Spread `form` on the form that holds the controls: what was
 * picked there before the script was ready is then not lost, and Enter does not load the page anew.
 */
export function useChoices<Asked extends Questions>(questions: Asked, preset: Choices<Asked>) {
  const [state, setState] = useState({ choices: preset, isTouched: false, notice: '' });
  const element = useRef<HTMLFormElement>(null);

  useEffect(() => {
    const readAddress = () => {
      const { choices, dropped, given } = readChoices(location.search, questions, preset);
      const shown = given
        ? choices
        : readChoices(searchOf(element.current), questions, preset).choices;
      const isTouched = given || writeParameters(shown) !== writeParameters(preset);
      setState({ choices: shown, isTouched, notice: '' });
      sayDropped(dropped, (notice) => {
        setState((state) => ({ ...state, notice }));
      });
      if (dropped.length > 0 || (isTouched && !given)) {
        keepInAddress(isTouched ? writeParameters(shown) : '');
      }
    };
    // A page that the browser kept and shows again may have another address by now.
    const comeBack = ({ persisted }: PageTransitionEvent) => {
      if (persisted) readAddress();
    };
    readAddress();
    addEventListener('pageshow', comeBack);
    return () => {
      removeEventListener('pageshow', comeBack);
    };
  }, [questions, preset]);

  const pick = (change: Partial<Choices<Asked>>) => {
    const choices = { ...state.choices, ...change };
    setState({ choices, isTouched: true, notice: '' });
    keepInAddress(writeParameters(choices));
  };
  return { ...state, pick, form: { ref: element, onSubmit: stay } };
}

/** Enter on a control sends its form; with script the answer is there already. */
function stay(event: Event) {
  event.preventDefault();
}

/** The address that the form would send. */
function searchOf(form: HTMLFormElement | null): string {
  if (!form) return '';
  const pairs = [...new FormData(form)].map(([name, value]) => [name, String(value)]);
  return new URLSearchParams(pairs).toString();
}
