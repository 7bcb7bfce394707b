# In config/routes.rb: get "/endpoint", to: "ok#show"
class OkController < ApplicationController
  def show
    response.set_header("Contact", "<sip:bob@192.0.2.4>")
    body = {
      status: "ok",
      message: "The request succeeded",
      contact: "sip:bob@192.0.2.4"
    }
    render json: body, status: :ok
  end
end
