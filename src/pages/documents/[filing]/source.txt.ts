import { filingsWithText, receivedText } from '#exports/received-texts.ts';

export const getStaticPaths = () => filingsWithText().map((filing) => ({ params: { filing } }));

export const GET = ({ params }: { readonly params: Readonly<Record<string, string | undefined>> }): Response =>
  receivedText(params.filing ?? '');
