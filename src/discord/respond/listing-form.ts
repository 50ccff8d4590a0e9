/** What a list can be had as. */
export type ListingForm = 'markdown' | 'csv';
