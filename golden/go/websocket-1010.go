package main

import (
	"encoding/json"
	"log"
	"net/http"
)

// mandatoryExt answers GET /endpoint.
func mandatoryExt(w http.ResponseWriter, r *http.Request) {
	w.Header().Set("Content-Type", "application/json")
	w.WriteHeader(400)
	body := map[string]any{
		"error":   "mandatory_ext",
		"message": "The server did not agree to a required extension",
	}
	if err := json.NewEncoder(w).Encode(body); err != nil {
		log.Printf("write body: %v", err)
	}
}

func main() {
	http.HandleFunc("GET /endpoint", mandatoryExt)
	log.Fatal(http.ListenAndServe("127.0.0.1:8080", nil))
}
