# In config/routes.rb: get "/endpoint", to: "ambiguous#show"
class AmbiguousController < ApplicationController
  def show
    response.set_header("Contact", "<sip:carol.lee@example.com>, <sip:carol.leeds@example.com>")
    body = {
      error: "ambiguous",
      message: "Several users match this address",
      contact: "sip:carol.lee@example.com",
      alternative: "sip:carol.leeds@example.com"
    }
    render json: body, status: 485
  end
end
