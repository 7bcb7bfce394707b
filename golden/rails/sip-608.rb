# In config/routes.rb: get "/endpoint", to: "rejected#show"
class RejectedController < ApplicationController
  def show
    response.set_header("Call-Info", "<https://block.example.com/contact.jws>;purpose=jwscard")
    body = {
      error: "rejected",
      message: "An intermediary rejected the call",
      call_info: "https://block.example.com/contact.jws"
    }
    render json: body, status: 403
  end
end
