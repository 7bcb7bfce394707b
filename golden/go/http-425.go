package main

import (
	"encoding/json"
	"log"
	"net/http"
)

// tooEarly answers GET /endpoint.
func tooEarly(w http.ResponseWriter, r *http.Request) {
	w.Header().Set("Content-Type", "application/json")
	w.WriteHeader(425)
	body := map[string]any{
		"error":   "too_early",
		"message": "Repeat the request after the TLS handshake has finished",
	}
	if err := json.NewEncoder(w).Encode(body); err != nil {
		log.Printf("write body: %v", err)
	}
}

func main() {
	http.HandleFunc("GET /endpoint", tooEarly)
	log.Fatal(http.ListenAndServe("127.0.0.1:8080", nil))
}
