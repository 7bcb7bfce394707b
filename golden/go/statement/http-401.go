w.Header().Set("WWW-Authenticate", challenge)
w.Header().Set("Content-Type", "application/json")
w.WriteHeader(http.StatusUnauthorized)
body := map[string]any{
	"error":     "unauthorized",
	"message":   "Valid credentials are required",
	"challenge": challenge,
}
if err := json.NewEncoder(w).Encode(body); err != nil {
	log.Printf("write body: %v", err)
}
