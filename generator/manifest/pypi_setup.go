package manifest

import "strings"

// addSetupPy reads the lists in a setup.py: install_requires and the groups of
// extras_require, written where they are used or kept in a variable. It reports
// whether the file calls setup: other modules are called so too.
func (p *pypi) addSetupPy() bool {
	source, _ := p.folder.text("setup.py")
	tokens := scan(source, "#")
	for i, t := range tokens {
		switch {
		case t.is("install_requires") || t.kind == text && t.value == "install_requires":
			p.addGroup("", listAt(tokens, i+1))
		case t.is("extras_require") || t.kind == text && t.value == "extras_require":
			p.addExtras(tokens, i+1)
		}
	}
	return callsSetup(tokens)
}

func callsSetup(tokens []token) bool {
	for i := range tokens[:max(len(tokens)-1, 0)] {
		isDefined := i > 0 && tokens[i-1].is("def")
		if t := tokens[i]; t.kind == word && strings.HasSuffix("."+t.value, ".setup") && tokens[i+1].kind == '(' && !isDefined {
			return true
		}
	}
	return false
}

// listAt returns the strings of the value that is assigned at a token: a list,
// or a variable that holds one.
func listAt(tokens []token, at int) []string {
	tokens = valueAt(tokens, at)
	var found []string
	for i, depth := 0, 0; i < len(tokens); i++ {
		depth += tokens[i].nested()
		if tokens[i].kind == text {
			found = append(found, tokens[i].value)
		}
		if depth <= 0 {
			break
		}
	}
	return found
}

// valueAt returns the tokens from the value on that is assigned at a token.
func valueAt(tokens []token, at int) []token {
	if at+1 >= len(tokens) || tokens[at].kind != '=' && tokens[at].kind != ':' {
		return nil
	}
	value := tokens[at+1:]
	if value[0].kind != word {
		return value
	}
	for i, t := range tokens[:len(tokens)-2] {
		if t.is(value[0].value) && i != at+1 && tokens[i+1].kind == '=' && tokens[i+2].kind != word {
			return tokens[i+2:]
		}
	}
	return nil
}

// addExtras adds the groups of a dict of lists.
func (p *pypi) addExtras(tokens []token, at int) {
	tokens = valueAt(tokens, at)
	if len(tokens) == 0 || tokens[0].kind != '{' {
		return
	}
	for i, t := range tokens {
		switch {
		case t.kind == '}':
			return
		case t.kind == text && i+1 < len(tokens) && tokens[i+1].kind == ':':
			p.addGroup(t.value, listAt(tokens, i+1))
		}
	}
}
