import type { ConceptEntry } from '#concepts/concept.ts';
import { defineEntries } from '#concepts/define-entries.ts';

/** Other wordings of usual line items, as companies of other countries and lines of business print them. */
export const otherWordings: readonly ConceptEntry[] = [
  ...defineEntries({ prefix: 'jppfs_cor', periodType: 'duration', statements: ['financial-position'] }, [
    { concept: 'WorkInProcess', periodType: 'instant', balance: 'debit', labels: ['Work in process', 'Work in progress'] },
    { concept: 'RawMaterialsAndSupplies', periodType: 'instant', balance: 'debit', labels: ['Raw materials and supplies'] },
    {
      concept: 'ElectronicallyRecordedMonetaryClaimsOperatingCA',
      periodType: 'instant',
      balance: 'debit',
      labels: ['Electronically recorded monetary claims - operating', 'Electronically recorded monetary claims'],
    },
    {
      concept: 'ElectronicallyRecordedObligationsOperatingCL',
      periodType: 'instant',
      balance: 'credit',
      labels: ['Electronically recorded obligations - operating', 'Electronically recorded obligations'],
    },
    { concept: 'BuildingsAndStructuresNet', periodType: 'instant', balance: 'debit', labels: ['Buildings and structures, net'] },
    { concept: 'BuildingsAndStructures', periodType: 'instant', balance: 'debit', labels: ['Buildings and structures'] },
    {
      concept: 'MachineryEquipmentAndVehiclesNet',
      periodType: 'instant',
      balance: 'debit',
      labels: ['Machinery, equipment and vehicles, net'],
    },
    { concept: 'MachineryEquipmentAndVehicles', periodType: 'instant', balance: 'debit', labels: ['Machinery, equipment and vehicles'] },
    { concept: 'Land', periodType: 'instant', balance: 'debit', labels: ['Land'] },
    { concept: 'ConstructionInProgress', periodType: 'instant', balance: 'debit', labels: ['Construction in progress'] },
    { concept: 'OtherNetPPE', periodType: 'instant', balance: 'debit', within: ['property plant and equipment'], labels: ['Other, net'] },
  ]),
  ...defineEntries({ prefix: 'jppfs_cor', periodType: 'duration', statements: ['profit-or-loss'] }, [
    { concept: 'OtherNOI', periodType: 'duration', balance: 'credit', within: ['nonoperating income'], labels: ['Other'] },
    { concept: 'OtherNOE', periodType: 'duration', balance: 'debit', within: ['nonoperating expense'], labels: ['Other'] },
    {
      concept: 'GainOnSalesOfInvestmentSecuritiesEI',
      periodType: 'duration',
      balance: 'credit',
      labels: ['Gain on sale of investment securities'],
    },
    {
      concept: 'GainOnSalesOfNoncurrentAssetsEI',
      periodType: 'duration',
      balance: 'credit',
      labels: ['Gain on sale of non-current assets'],
    },
    {
      concept: 'LossOnRetirementOfNoncurrentAssetsEL',
      periodType: 'duration',
      balance: 'debit',
      labels: ['Loss on retirement of non-current assets'],
    },
    {
      concept: 'ImpairmentLossEL',
      periodType: 'duration',
      balance: 'debit',
      within: ['extraordinary losse', 'extraordinary loss'],
      labels: ['Impairment losses'],
    },
    {
      concept: 'LossOnValuationOfInvestmentSecuritiesEL',
      periodType: 'duration',
      balance: 'debit',
      labels: ['Loss on valuation of investment securities'],
    },
  ]),
];
