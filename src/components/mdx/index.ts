import HowSlowCalculator from '../calculators/howSlow/HowSlowCalculator.astro';
import WeekCalculator from '../calculators/week/WeekCalculator.astro';
import WhatCouldISee from '../calculators/whatCouldISee/WhatCouldISeeCalculator.astro';
import AddARun from '../pictures/addARun/AddARun.astro';
import ShadowClock from '../pictures/shadowClock/ShadowClock.astro';
import Care from './Care.astro';
import Cite from './Cite.astro';
import Guideline from './Guideline.astro';
import Heading2 from './Heading2.astro';
import Heading3 from './Heading3.astro';
import KeepSite from '../offline/KeepSite.astro';
import Offline from '../offline/Offline.astro';
import Link from './Link.astro';
import Meaning from './Meaning.astro';
import Rubric from './Rubric.astro';
import Section from './Section.astro';
import Table from './Table.astro';
import Term from './Term.astro';
import TryThis from './TryThis.astro';
import WeekStrip from './WeekStrip.astro';

/** What a writer may use in MDX, without importing it. */
export const mdxComponents = {
  AddARun,
  Care,
  Cite,
  Guideline,
  HowSlowCalculator,
  KeepSite,
  Meaning,
  Offline,
  Rubric,
  Section,
  ShadowClock,
  Term,
  TryThis,
  WeekCalculator,
  WeekStrip,
  WhatCouldISee,
  a: Link,
  h2: Heading2,
  h3: Heading3,
  table: Table,
};
