interface Props {
  readonly onRetry: () => void;
}

/** Says that a part of the calculator did not load. */
export function NotLoaded({ onRetry }: Props) {
  return (
    <p class="notice" role="alert">
      This part did not load; nothing is lost.{' '}
      <button type="button" onClick={onRetry}>
        Try again
      </button>
    </p>
  );
}
