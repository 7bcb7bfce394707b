package literal

// typescript is JavaScript with texts that convert what is not a string: strict
// rules forbid ${} to do so.
var typescript = func() *Language {
	l := *javascript
	l.interpolate = typescriptText
	return &l
}()

// Typed returns the language that adds types to this one, which is TypeScript
// for JavaScript, else the language itself.
func (l *Language) Typed() *Language {
	if l == javascript {
		return typescript
	}
	return l
}

func typescriptText(l *Language, parts []any) string {
	converted := make([]any, len(parts))
	for i, part := range parts {
		converted[i] = part
		if isInteger(part) || isScalar(part) {
			converted[i], _ = Text{parts: []any{part}}.converted(l)
		}
	}
	return javascriptText(l, converted)
}
