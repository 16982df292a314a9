import { createContext } from 'react';
import { here, type Place } from '#src/view/address-form.ts';

/** Tells where the view now is: in the address bar, or in the slide that shows it. Read when something changes, not when drawn. */
export const AddressSource = createContext<() => Place>(here);
