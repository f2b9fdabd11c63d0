/** The logo: a cube of the ore galena. */
export const Logo = ({ size }: { readonly size: number }) => (
  <svg width={size} height={size} viewBox="0 0 24 24" aria-hidden="true">
    <path d="M12 2 21 7 12 12 3 7Z" fill="var(--logo-top, #a9b8c9)" />
    <path d="M3 7 12 12V22L3 17Z" fill="var(--logo-left, #6d8199)" />
    <path d="M21 7 12 12V22L21 17Z" fill="var(--logo-right, #3d5470)" />
    <path d="M12 12 16.5 9.5V14.5L12 17Z" fill="var(--logo-glint, #dfe8f2)" />
  </svg>
);
