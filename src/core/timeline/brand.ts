// Whose deck it is: the agency's name, logo and one colour on everything a client gets.

export interface Logo {
  contentType: "image/png" | "image/jpeg";
  bytes: Uint8Array;
  /** In px, as the file has it. */
  width: number;
  height: number;
}

export interface Brand {
  /** Empty: nobody is named. */
  name: string;
  /** Six hex digits, checked for contrast before it gets here; null: the green of the forest. */
  colour: string | null;
  logo: Logo | null;
}

export const noBrand: Brand = { name: "", colour: null, logo: null };
