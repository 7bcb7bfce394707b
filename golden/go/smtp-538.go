package main

import (
	"encoding/json"
	"log"
	"net/http"
)

// encryptionRequiredForMechanism answers GET /endpoint.
func encryptionRequiredForMechanism(w http.ResponseWriter, r *http.Request) {
	w.Header().Set("Content-Type", "application/json")
	w.WriteHeader(538)
	body := map[string]any{
		"error":   "encryption_required_for_mechanism",
		"message": "This authentication mechanism requires an encrypted connection",
	}
	if err := json.NewEncoder(w).Encode(body); err != nil {
		log.Printf("write body: %v", err)
	}
}

func main() {
	http.HandleFunc("GET /endpoint", encryptionRequiredForMechanism)
	log.Fatal(http.ListenAndServe("127.0.0.1:8080", nil))
}
