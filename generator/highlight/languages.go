package highlight

import "strings"

// A language knows what a snippet is made of, not the whole of a language:
// comments, strings, numbers, keywords, calls and annotations.
type language struct {
	spans      []span
	annotation byte // opens one
	keywords   map[string]bool
	members    bool // a string before a colon names a member
}

// A span is a comment or a string: what opens it and what ends it.
type span struct {
	kind        kind
	open, close string
	lines       bool // it may take several
}

var (
	lineComment  = span{comment, "//", "\n", false}
	blockComment = span{comment, "/*", "*/", true}
	hashComment  = span{comment, "#", "\n", false}
	double       = span{quoted, `"`, `"`, false}
	single       = span{quoted, `'`, `'`, false}
	backquoted   = span{quoted, "`", "`", true}
	tripleDouble = span{quoted, `"""`, `"""`, true}
	tripleSingle = span{quoted, `'''`, `'''`, true}
)

var languages = map[string]*language{
	"python": {
		spans:      []span{hashComment, tripleDouble, tripleSingle, double, single},
		annotation: '@',
		keywords:   words("False None True and as assert async await break class continue def del elif else except finally for from if import in is lambda not or pass raise return try while with yield"),
	},
	"javascript": {
		spans:    []span{lineComment, blockComment, double, single, backquoted},
		keywords: words("async await break case catch class const continue default delete do else export extends false finally for function if import in instanceof let new null of return static switch this throw true try typeof undefined var void while yield"),
	},
	"java": {
		spans:      []span{lineComment, blockComment, tripleDouble, double, single},
		annotation: '@',
		keywords:   words("abstract boolean break case catch class default double else enum extends false final finally for if implements import int interface long new null package private protected public record return static super switch this throw throws true try var void while"),
	},
	"go": {
		spans:    []span{lineComment, blockComment, double, single, backquoted},
		keywords: words("any break case chan const continue default defer else fallthrough false for func go goto if import interface map nil package range return select string struct switch true type var"),
	},
	"ruby": {
		spans:      []span{hashComment, double, single},
		annotation: ':',
		keywords:   words("alias and begin break case class def do else elsif end ensure false for if in module next nil not or redo require rescue retry return self super then true unless until when while yield"),
	},
	"csharp": {
		spans:    []span{lineComment, blockComment, tripleDouble, double, single},
		keywords: words("async await bool break case catch class const continue default do else false finally for foreach if in int namespace new null object out public private return static string switch this throw true try using var void while"),
	},
	"json": {
		spans:    []span{double},
		keywords: words("false null true"),
		members:  true,
	},
}

func words(list string) map[string]bool {
	set := make(map[string]bool)
	for word := range strings.FieldsSeq(list) {
		set[word] = true
	}
	return set
}
