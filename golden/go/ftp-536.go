package main

import (
	"encoding/json"
	"log"
	"net/http"
)

// protLevelNotSupported answers GET /endpoint.
func protLevelNotSupported(w http.ResponseWriter, r *http.Request) {
	w.Header().Set("Content-Type", "application/json")
	w.WriteHeader(536)
	body := map[string]any{
		"error":   "prot_level_not_supported",
		"message": "The security mechanism does not support this protection level",
	}
	if err := json.NewEncoder(w).Encode(body); err != nil {
		log.Printf("write body: %v", err)
	}
}

func main() {
	http.HandleFunc("GET /endpoint", protLevelNotSupported)
	log.Fatal(http.ListenAndServe("127.0.0.1:8080", nil))
}
