package source

import (
	"hash/maphash"
	"slices"
	"strings"

	"github.com/statusmith/statusmith/generator/token"
)

// A Declaration is a class or a function that a text declares, or another name that
// it gives to one.
type Declaration struct {
	Name   string
	Of     string   // what it is another name of; "" for a class or a function
	Kind   string   // what is around its name and its parameters: the same for all that are declared alike
	Params []string // the words of its parameters, without the values of defaults; of a class, those of its constructor
}

var outlines = maphash.MakeSeed()

// Outline sums up the tokens of a text, without white space, comments and strings: of
// two texts with the same sum the declarations are the same, however they are laid out.
// The sum is that of this process.
func Outline(language, text string) uint64 {
	var sum maphash.Hash
	sum.SetSeed(outlines)
	for t := range token.All(language, text) {
		switch t.Kind {
		case token.Space, token.Newline, token.Comment, token.String:
		default:
			sum.WriteByte(byte(t.Kind))
			sum.WriteString(t.Text)
		}
	}
	return sum.Sum64()
}

// Declarations returns the classes and functions of a file, those within classes
// among them, in order.
func (f *File) Declarations() []Declaration {
	var all []Declaration
	for _, s := range f.Statements {
		all = append(all, f.declarations(s.Tokens)...)
	}
	return all
}

// deepest is how many brackets a declaration may be in: the parameters of each are read,
// with those of all that is in it.
const deepest = 10

func (f *File) declarations(tokens []Token) []Declaration {
	var found []Declaration
	class := -1 // the last one, while no constructor of it was found
	for i, t := range tokens {
		if t.Kind != token.Name && t.Kind != token.Keyword || t.Depth > deepest {
			continue
		}
		before, next := tokens[max(i-1, 0)], following(tokens, i)
		switch of := alias(withoutType(f.Language, tokens[i:])); {
		case of != "":
			found = append(found, Declaration{Name: t.Text, Of: of})
		case before.is("class"):
			class = len(found)
			found = append(found, Declaration{Name: t.Text, Kind: lead(tokens, i) + tail(tokens[i+1:])})
		case before.is("def") && t.is("__init__", "initialize") && class >= 0:
			found[class].Params, _ = params(tokens[i+1:])
			class = -1
		case t.Kind == token.Name && next.is("(") && (before.is("def", "func", "function") || isType(before)):
			words, end := params(tokens[i+1:])
			found = append(found, Declaration{Name: t.Text, Kind: lead(tokens, i) + "()" + tail(tokens[i+1+end:]), Params: words})
		}
	}
	return found
}

// alias returns the name that another one is given to, at the top level; "" where
// tokens begin with something else.
func alias(tokens []Token) string {
	if len(tokens) < 3 || tokens[0].Depth > 0 || !tokens[1].is("=") || tokens[2].Kind != token.Name {
		return ""
	}
	if len(tokens) > 3 && !tokens[3].First && !tokens[3].is(";") && tokens[3].Text != "\n" {
		return ""
	}
	return tokens[2].Text
}

// longestKind is how many tokens on either side tell how something is declared.
const longestKind = 4

// lead returns what is in front of a name since its line or its statement began.
func lead(tokens []Token, i int) string {
	var words []string
	for ; i > 0 && !tokens[i].First && len(words) < longestKind && !tokens[i-1].is("{", "}", ";"); i-- {
		words = append(words, tokens[i-1].Text)
	}
	slices.Reverse(words)
	return strings.Join(words, " ") + " "
}

// tail returns what is between a name, or its parameters, and what it holds.
func tail(tokens []Token) string {
	var words []string
	for _, t := range tokens {
		if t.First || len(words) == longestKind || t.is("{", ":", "=>", ";", "}") {
			break
		}
		words = append(words, t.Text)
	}
	return " " + strings.Join(words, " ")
}

// params returns the words between the bracket that tokens begin with and its end,
// and how many tokens these are.
func params(tokens []Token) (words []string, end int) {
	depth, inString := 0, 0
	for i, t := range tokens {
		switch {
		case t.Kind == token.Head:
			inString++
		case t.Kind == token.Tail:
			inString--
		case inString > 0, t.Text == "":
		case opens(t.Token):
			depth++
		case closes(t.Token):
			depth--
		case t.Kind == token.Name, t.Kind == token.Keyword, t.Kind == token.Label, t.is("=", "?"):
			words = append(words, t.Text)
		}
		if depth == 0 {
			return words, i + 1
		}
	}
	return words, len(tokens)
}
