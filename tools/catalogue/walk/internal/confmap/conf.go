// Package confmap has the shape of the collector's package of that name, for the tests.
package confmap

// Conf is a configuration to decode.
type Conf struct{}
