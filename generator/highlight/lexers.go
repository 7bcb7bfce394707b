package highlight

import (
	"strings"

	"github.com/alecthomas/chroma/v2"
)

// The lexers know what a snippet is made of, not the whole of a language:
// comments, strings, numbers, keywords, calls and annotations.
var lexers = map[string]chroma.Lexer{
	"python": lexer("Python", `#[^\n]*`, `@[\w.]+`,
		"False None True and as assert async await break class continue def del elif else except finally for from if import in is lambda not or pass raise return try while with yield"),
	"javascript": lexer("JavaScript", `//[^\n]*`, "",
		"async await break case catch class const continue default delete do else export extends false finally for function if import in instanceof let new null of return static switch this throw true try typeof undefined var void while yield"),
	"java": lexer("Java", `//[^\n]*`, `@\w+`,
		"abstract boolean break case catch class default double else enum extends false final finally for if implements import int interface long new null package private protected public record return static super switch this throw throws true try var void while"),
	"go": lexer("Go", `//[^\n]*`, "",
		"any break case chan const continue default defer else fallthrough false for func go goto if import interface map nil package range return select string struct switch true type var"),
	"ruby": lexer("Ruby", `#[^\n]*`, `:\w+`,
		"alias and begin break case class def do else elsif end ensure false for if in module next nil not or redo require rescue retry return self super then true unless until when while yield"),
	"csharp": lexer("C#", `//[^\n]*`, "",
		"async await bool break case catch class const continue default do else false finally for foreach if in int namespace new null object out public private return static string switch this throw true try using var void while"),
}

func lexer(name, comment, decorator, keywords string) chroma.Lexer {
	rules := []chroma.Rule{
		{Pattern: `\s+`, Type: chroma.TextWhitespace},
		{Pattern: comment, Type: chroma.Comment},
		{Pattern: `"(\\.|[^"\\\n])*"|'(\\.|[^'\\\n])*'`, Type: chroma.LiteralString},
	}
	if decorator != "" {
		rules = append(rules, chroma.Rule{Pattern: decorator, Type: chroma.NameDecorator})
	}
	rules = append(rules,
		chroma.Rule{Pattern: `\b(` + strings.ReplaceAll(keywords, " ", "|") + `)\b`, Type: chroma.Keyword},
		chroma.Rule{Pattern: `\b\d[\w.]*`, Type: chroma.LiteralNumber},
		chroma.Rule{Pattern: `\w+(?=\()`, Type: chroma.NameFunction},
		chroma.Rule{Pattern: `\w+`, Type: chroma.Name},
		chroma.Rule{Pattern: `.`, Type: chroma.Punctuation},
	)
	return chroma.MustNewLexer(&chroma.Config{Name: name}, func() chroma.Rules {
		return chroma.Rules{"root": rules}
	})
}
