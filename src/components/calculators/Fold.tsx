import { Component, createRef } from 'preact';
import type { ComponentChildren } from 'preact';

interface Props {
  readonly summary: string;
  /** What stands inside; asked for only while the fold is open. */
  readonly children: () => ComponentChildren;
}

/**
 * A fold that holds its content only while it is open: what nobody sees is not laid out again with
 * every answer. As built it is full, for readers without script.
 */
export class Fold extends Component<Props, { readonly isFull: boolean }> {
  override state = { isFull: true };
  private readonly element = createRef<HTMLDetailsElement>();

  override componentDidMount() {
    this.fill();
  }

  private readonly fill = () => {
    this.setState({ isFull: this.element.current?.open ?? false });
  };

  override render() {
    return (
      <details class="more" ref={this.element} onToggle={this.fill}>
        <summary>{this.props.summary}</summary>
        {this.state.isFull && this.props.children()}
      </details>
    );
  }
}
