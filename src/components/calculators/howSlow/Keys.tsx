import type { DistanceUnit } from '../../../rules/index.ts';
import { Segments } from '../../fields/Segments.tsx';
import { fieldsOf, measures, raceKeys } from './form.ts';
import type { FieldName, Fields, Own, Shown } from './form.ts';
import { fieldWords, labelWords, shownWords } from './keyWords.ts';

interface Props {
  readonly shown: Shown;
  readonly unit: DistanceUnit;
  readonly fields: Fields;
  readonly own: Own;
  /** What cannot be kept, or was left out of an address. */
  readonly notice: string;
  /** A sentence for each field that could not be used. */
  readonly issues: ReadonlyMap<string, string>;
  readonly onShow: (shown: Shown) => void;
  readonly onUnit: (unit: DistanceUnit) => void;
  readonly onType: (name: FieldName, text: string) => void;
  /** The reader is done with a field for now. */
  readonly onDone: () => void;
}

const raceOptions = [
  { value: '5 km', label: '5 km' },
  { value: '10 km', label: '10 km' },
  { value: 'half marathon', label: 'Half' },
  { value: 'marathon', label: 'Full' },
  { value: '', label: 'Other' },
];

const isKey = (race: string) => (raceKeys as readonly string[]).includes(race);

/** The keys: what to show and in which unit, then what it is reckoned from. */
export function Keys(props: Props) {
  const { shown, unit, own, fields, issues, notice, onShow, onUnit, onType, onDone } = props;
  const hasOther = shown === 'pace' && !isKey(fields.raceDistance);
  const asked = fieldsOf[shown].filter((name) => name !== 'raceDistance' || hasOther);
  return (
    <div class="keys needs-script">
      <div class="show-row">
        <Segments
          legend="Show"
          name="show"
          options={measures.map((value) => ({ value, label: shownWords[value] }))}
          value={shown}
          onPick={(value) => {
            onShow(value as Shown);
          }}
        />
        <Segments
          legend="Unit"
          name="unit"
          options={[
            { value: 'km', label: 'km' },
            { value: 'mi', label: 'mi' },
          ]}
          value={unit}
          onPick={(value) => {
            onUnit(value as DistanceUnit);
          }}
        />
      </div>
      {shown === 'pace' && (
        <Segments
          legend="A recent race, all out"
          name="race"
          options={raceOptions}
          value={hasOther ? '' : fields.raceDistance}
          onPick={(race) => {
            onType('raceDistance', race);
            onDone();
          }}
        />
      )}
      <div class={`typed-row of-${asked.length}`}>
        {asked.map((name) => (
          <p key={name} class="typed-field">
            <label for={`how-slow-${name}`}>{labelWords(name, unit)}</label>
            <input
              id={`how-slow-${name}`}
              data-field={name}
              value={fields[name]}
              placeholder={fieldWords[name].like}
              inputmode={/heartrate/i.test(name) ? 'numeric' : 'text'}
              autocomplete="off"
              spellcheck={false}
              aria-invalid={issues.has(name)}
              aria-describedby={issues.has(name) ? `how-slow-${name}-issue` : undefined}
              onFocus={({ currentTarget }) => {
                // What is not the reader's, or of no use, gives way to the first key.
                if (own[name] === undefined || issues.has(name)) currentTarget.select();
              }}
              onInput={({ currentTarget }) => {
                onType(name, currentTarget.value);
              }}
              onChange={onDone}
            />
          </p>
        ))}
      </div>
      <div class="issues" aria-live="polite">
        {[...issues].map(([name, sentence]) => (
          <p key={name} id={`how-slow-${name}-issue`} class="issue">
            {sentence}
          </p>
        ))}
        {notice !== '' && <p class="notice">{notice}</p>}
      </div>
    </div>
  );
}
