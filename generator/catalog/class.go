package catalog

// Class returns what the first digit of a three-digit code says about it, from
// "1xx" to "6xx", in any family: HTTP has classes up to 5xx (RFC 9110, Section
// 15), SMTP too (RFC 5321, Section 4.2.1), SIP up to 6xx (RFC 3261, Section
// 7.2), FTP up to 6xx for protected replies (RFC 2228, Section 3). Any other
// code, such as 1006 of WebSocket or 4 of gRPC, has no class: "".
func (s *Status) Class() string {
	if len(s.Code) != 3 || s.Code[0] < '1' || s.Code[0] > '6' || !isDigit(s.Code[1]) || !isDigit(s.Code[2]) {
		return ""
	}
	return s.Code[:1] + "xx"
}
