/** The product's mark: an apex and two feet, joined by thin lines; the tiers of a topology seen from afar. */
export function Mark({ size = 20 }: { readonly size?: number }) {
  return (
    <svg aria-hidden viewBox="0 0 20 20" width={size} height={size} fill="none" className="shrink-0">
      <path d="M10 4 3.6 15.6M10 4l6.4 11.6" stroke="var(--accent)" strokeWidth="2" strokeLinecap="round" />
      <circle cx="10" cy="4" r="2.4" fill="var(--accent)" />
      <circle cx="3.6" cy="15.8" r="2.1" fill="var(--ink)" />
      <circle cx="16.4" cy="15.8" r="2.1" fill="var(--ink)" />
    </svg>
  );
}
