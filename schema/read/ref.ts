/** A type named only for the compiler: emitted metadata would load the class before the modules that need each other are ready. */
export type Ref<T> = T;
