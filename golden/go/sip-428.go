package main

import (
	"encoding/json"
	"log"
	"net/http"
)

// useIdentityHeader answers GET /endpoint.
func useIdentityHeader(w http.ResponseWriter, r *http.Request) {
	w.Header().Set("Content-Type", "application/json")
	w.WriteHeader(400)
	body := map[string]any{
		"error":   "use_identity_header",
		"message": "The request has no usable Identity header field",
	}
	if err := json.NewEncoder(w).Encode(body); err != nil {
		log.Printf("write body: %v", err)
	}
}

func main() {
	http.HandleFunc("GET /endpoint", useIdentityHeader)
	log.Fatal(http.ListenAndServe("127.0.0.1:8080", nil))
}
