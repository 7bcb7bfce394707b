// Package statusmith embeds the catalog of statuses and the templates of the
// frameworks. It stands at the root because go:embed cannot reach upwards from
// the packages that use them.
package statusmith

import "embed"

// CatalogFile is the name of the catalog in [Files].
const CatalogFile = "statuses.toml"

// Files holds statuses.toml and the folder templates.
//
//go:embed statuses.toml templates
var Files embed.FS
