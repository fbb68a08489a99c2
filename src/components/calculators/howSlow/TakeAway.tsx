import { Component, createRef } from 'preact';
import type { Card } from './Card.tsx';
import type { DistanceUnit } from '../../../rules/index.ts';
import { writeEffortLink } from '../../../lib/addresses/effortLink.ts';
import { withUnits } from './form.ts';
import type { Fields, Own, Shown } from './form.ts';
import { cardParts, reckonedFrom } from './cardLines.ts';
import { importAgain } from '../../../lib/browser/importAgain.ts';

interface Props {
  readonly own: Own;
  /** The fields of the last answer. */
  readonly fields: Fields;
  readonly shown: Shown;
  readonly unit: DistanceUnit;
  readonly base: string;
  readonly colors: Readonly<Record<string, string>>;
  /** Takes the reader's numbers off the page and the device; says whether nothing is left. */
  readonly onForget: () => boolean;
}

interface State {
  readonly said: string;
  readonly card: typeof Card | null;
}

/** Ways to take the numbers along, and to be rid of them. Nothing leaves the device unasked. */
export class TakeAway extends Component<Props, State> {
  override state: State = { said: '', card: null };
  private readonly sheet = createRef<HTMLDivElement>();

  private readonly say = (said: string) => {
    this.setState({ said });
  };

  private readonly makeCard = () => {
    const { own, fields, unit } = this.props;
    if (cardParts(own, fields, unit).length === 0) {
      this.say('There is nothing to put on a card yet: type a number above.');
      return;
    }
    importAgain(() => import('./Card.tsx')).then(
      (loaded) => {
        this.setState({ card: loaded.Card, said: '' });
      },
      () => {
        this.say('The card did not load; try again with a connection.');
      },
    );
  };

  private readonly save = () => {
    const drawing = this.sheet.current?.querySelector('svg');
    if (!drawing) return;
    importAgain(() => import('./savePicture.ts'))
      .then(({ savePicture }) => savePicture(drawing, 'go-slow-card.png'))
      .then(
        () => {
          this.say('Picture saved.');
        },
        () => {
          this.say('The picture could not be made. Printing the card works without it.');
        },
      );
  };

  private readonly copyLink = () => {
    const { own, unit, shown, base } = this.props;
    const { maxHeartRate, thresholdHeartRate, ...fields } = withUnits(reckonedFrom(own), unit);
    const hasHeartRate = maxHeartRate !== undefined || thresholdHeartRate !== undefined;
    if (Object.keys(fields).length === 0) {
      this.say('There is no race or distance of yours to put in a link yet: type one above.');
      return;
    }
    const search = writeEffortLink(fields, { unit, show: shown });
    const link = new URL(`${base}/calculators/how-slow/${search}`, location.href).href;
    navigator.clipboard.writeText(link).then(
      () => {
        this.say(
          `Link copied, with your races and distances${hasHeartRate ? '; your heart rates stay here' : ''}.`,
        );
      },
      () => {
        this.say(`Your browser does not let us copy. The link is ${link}`);
      },
    );
  };

  override render() {
    const { own, fields, unit, base, colors, onForget } = this.props;
    const { said, card: Sheet } = this.state;
    return (
      <section class="to-keep needs-script" aria-label="Take it with you">
        <p class="actions">
          <button type="button" class="primary" onClick={this.makeCard}>
            Make a go-slow card
          </button>
          <button type="button" onClick={this.copyLink}>
            Copy a link with my race
          </button>
          <button
            type="button"
            onClick={() => {
              this.say(
                onForget()
                  ? 'Forgotten: none of your numbers stay on this device.'
                  : 'Your browser blocks storage, so nothing was kept.',
              );
            }}
          >
            Forget my numbers
          </button>
        </p>
        {Sheet && (
          <div class="card-sheet" ref={this.sheet}>
            <Sheet
              parts={cardParts(own, fields, unit)}
              colors={colors}
              address={`${location.host}${base}/calculators/how-slow/`}
            />
            <p class="actions">
              <button
                type="button"
                onClick={() => {
                  print();
                }}
              >
                Print the card
              </button>
              <button type="button" onClick={this.save}>
                Save as a picture
              </button>
            </p>
          </div>
        )}
        <p role="status" class="hint">
          {said || null}
        </p>
      </section>
    );
  }
}
