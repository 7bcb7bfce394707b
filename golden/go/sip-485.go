package main

import (
	"encoding/json"
	"log"
	"net/http"
)

// ambiguous answers GET /endpoint.
func ambiguous(w http.ResponseWriter, r *http.Request) {
	w.Header().Set("Contact", "<sip:carol.lee@example.com>, <sip:carol.leeds@example.com>")
	w.Header().Set("Content-Type", "application/json")
	w.WriteHeader(485)
	body := map[string]any{
		"error":       "ambiguous",
		"message":     "Several users match this address",
		"contact":     "sip:carol.lee@example.com",
		"alternative": "sip:carol.leeds@example.com",
	}
	if err := json.NewEncoder(w).Encode(body); err != nil {
		log.Printf("write body: %v", err)
	}
}

func main() {
	http.HandleFunc("GET /endpoint", ambiguous)
	log.Fatal(http.ListenAndServe("127.0.0.1:8080", nil))
}
