import css from './segments.module.css';

interface LinkSegmentsProps {
  readonly label: string;
  readonly options: readonly { readonly id: string; readonly label: string; readonly href: string }[];
  readonly chosen: string;
}

/** A row of links of which one is where the reader is. */
export function LinkSegments({ label, options, chosen }: LinkSegmentsProps) {
  return (
    <div className={css['segments']} role="group" aria-label={label}>
      {options.map((option) => (
        <a key={option.id} href={option.href} aria-current={option.id === chosen ? 'true' : undefined}>
          {option.label}
        </a>
      ))}
    </div>
  );
}
