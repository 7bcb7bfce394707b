package main

import (
	"encoding/json"
	"log"
	"net/http"
)

// badIdentityInfo answers GET /endpoint.
func badIdentityInfo(w http.ResponseWriter, r *http.Request) {
	w.Header().Set("Content-Type", "application/json")
	w.WriteHeader(436)
	body := map[string]any{
		"error":   "bad_identity_info",
		"message": "The credentials of the caller's identity cannot be fetched",
	}
	if err := json.NewEncoder(w).Encode(body); err != nil {
		log.Printf("write body: %v", err)
	}
}

func main() {
	http.HandleFunc("GET /endpoint", badIdentityInfo)
	log.Fatal(http.ListenAndServe("127.0.0.1:8080", nil))
}
