export const forms: { id: string; title: string; version: string; legalBasis: string }[] = [];
