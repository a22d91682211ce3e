/**
 * The terms of the Web Annotation vocabulary that our exports use, with what they stand for, after the tables of
 * https://www.w3.org/TR/annotation-vocab/ . The W3C's own context is a file of the web, and tests fetch nothing.
 */
const OA = 'http://www.w3.org/ns/oa#';
const AS = 'http://www.w3.org/ns/activitystreams#';
const DCTERMS = 'http://purl.org/dc/terms/';
const XSD = 'http://www.w3.org/2001/XMLSchema#';

const named = (names: string) => Object.fromEntries(names.split(' ').map((name) => [name, OA + name]));
const link = (iri: string) => ({ '@type': '@id', '@id': iri });
const count = (iri: string) => ({ '@id': iri, '@type': `${XSD}nonNegativeInteger` });
const time = (name: string) => ({ '@id': DCTERMS + name, '@type': `${XSD}dateTime` });

export const annotationContext = {
  '@context': {
    id: '@id',
    type: '@type',
    ...named(
      'Annotation TextualBody SpecificResource FragmentSelector XPathSelector TextQuoteSelector TextPositionSelector RangeSelector',
    ),
    ...named('commenting editing highlighting tagging exact prefix suffix'),
    AnnotationCollection: `${AS}OrderedCollection`,
    AnnotationPage: `${AS}OrderedCollectionPage`,
    body: link(`${OA}hasBody`),
    target: link(`${OA}hasTarget`),
    source: link(`${OA}hasSource`),
    selector: link(`${OA}hasSelector`),
    refinedBy: link(`${OA}refinedBy`),
    startSelector: link(`${OA}hasStartSelector`),
    endSelector: link(`${OA}hasEndSelector`),
    items: { ...link(`${AS}items`), '@container': '@list' },
    ...Object.fromEntries(['partOf', 'first', 'last', 'next', 'prev'].map((name) => [name, link(AS + name)])),
    motivation: { '@type': '@vocab', '@id': `${OA}motivatedBy` },
    purpose: { '@type': '@vocab', '@id': `${OA}hasPurpose` },
    format: 'http://purl.org/dc/elements/1.1/format',
    value: 'http://www.w3.org/1999/02/22-rdf-syntax-ns#value',
    label: 'http://www.w3.org/2000/01/rdf-schema#label',
    created: time('created'),
    modified: time('modified'),
    start: count(`${OA}start`),
    end: count(`${OA}end`),
    total: count(`${AS}totalItems`),
    startIndex: count(`${AS}startIndex`),
  },
};
