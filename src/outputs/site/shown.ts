import type { Frame } from './frame.ts';

/** What a page is told: all that its drawing knows of the content. A type and no interface: Astro asks for any props by name. */
export type ShownProps<View extends object> = {
  frame: Frame;
  /** Works out what the page shows inside that frame, as plain data. */
  view: (frame: Frame) => View;
};

/**
 * The props of a page that is remembered by what it shows. Whoever writes it asks for its view first, and draws it only
 * where nothing is known of that view: so the page may take nothing of the content from elsewhere
 * (`testing/pages/shown-pages.test.ts` holds that).
 */
export function shown<View extends object>(frame: Frame, view: (frame: Frame) => View): ShownProps<View> {
  return { frame, view };
}

/** What a page shows: as whoever writes it has worked it out already, or worked out now. */
export function shownBy<View extends object>(page: {
  props: ShownProps<View>;
  locals: { shown?: object };
}): View & { frame: Frame } {
  const { frame, view } = page.props;
  return (page.locals.shown as (View & { frame: Frame }) | undefined) ?? { ...view(frame), frame };
}
