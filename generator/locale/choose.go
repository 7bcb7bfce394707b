package locale

import "slices"

// Every is the tag that means all locales, see [Locales.Choose].
const Every = "all"

// Choose returns the locales that serve some tags, each once. [Every] alone
// means all of them, English first.
func (ls *Locales) Choose(tags ...string) ([]*Locale, error) {
	if slices.Equal(tags, []string{Every}) {
		tags = append([]string{Base}, ls.Tags()...)
	}
	var chosen []*Locale
	for _, tag := range tags {
		l, err := ls.Find(tag)
		if err != nil {
			return nil, err
		}
		if !slices.ContainsFunc(chosen, func(other *Locale) bool { return other.Tag == l.Tag }) {
			chosen = append(chosen, l)
		}
	}
	return chosen, nil
}
