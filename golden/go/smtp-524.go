package main

import (
	"encoding/json"
	"log"
	"net/http"
)

// mechanismNeedsEncryption answers GET /endpoint.
func mechanismNeedsEncryption(w http.ResponseWriter, r *http.Request) {
	w.Header().Set("Content-Type", "application/json")
	w.WriteHeader(524)
	body := map[string]any{
		"error":   "mechanism_needs_encryption",
		"message": "This authentication mechanism is allowed only with encryption",
	}
	if err := json.NewEncoder(w).Encode(body); err != nil {
		log.Printf("write body: %v", err)
	}
}

func main() {
	http.HandleFunc("GET /endpoint", mechanismNeedsEncryption)
	log.Fatal(http.ListenAndServe("127.0.0.1:8080", nil))
}
