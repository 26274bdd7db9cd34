/** What every rule says about itself; its page is written from this. */
export interface RuleText {
  readonly id: string;
  readonly title: string;
  /** What is compared with what. */
  readonly what: string;
  /** Why the equality must hold. */
  readonly why: string;
  readonly example: string;
  /** What is usually the matter when it fails. */
  readonly cause: string;
}
