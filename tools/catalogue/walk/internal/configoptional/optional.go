// Package configoptional has the shape of the collector's package of that name, for the tests.
package configoptional

// Optional holds a value, the default of one, or nothing.
type Optional[T any] struct{ value *T }

// Get is the value, or nil.
func (o *Optional[T]) Get() *T { return o.value }
