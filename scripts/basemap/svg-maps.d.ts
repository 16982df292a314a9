declare module '@svg-maps/hong-kong' {
  const map: { readonly locations: readonly { readonly id: string; readonly name: string; readonly path: string }[] };
  export default map;
}
