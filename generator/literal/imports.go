package literal

import (
	"slices"

	"github.com/statusmith/statusmith/generator/jsonvalue"
)

// Imports returns what a program has to import for the texts in the value v: the
// packages fmt and strconv in Go, and in C# the class System.FormattableString,
// statically.
func (l *Language) Imports(v any) []string {
	var imports []string
	switch v := v.(type) {
	case Text:
		imports = l.textImports(v.parts)
	case Optional:
		imports = l.Imports(v.Value)
	case []any:
		for _, item := range v {
			imports = append(imports, l.Imports(item)...)
		}
	case jsonvalue.Object:
		for _, m := range v {
			imports = append(imports, l.Imports(m.Value)...)
		}
	}
	slices.Sort(imports)
	return slices.Compact(imports)
}

func (l *Language) textImports(parts []any) []string {
	integer := slices.ContainsFunc(parts, isInteger)
	switch {
	case l == csharp && integer:
		return []string{"System.FormattableString"}
	case l == golang && integer && len(parts) == 1:
		return []string{"strconv"}
	case l == golang && (len(parts) > 1 || slices.ContainsFunc(parts, isScalar)):
		return []string{"fmt"}
	}
	return nil
}
