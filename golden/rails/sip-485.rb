# In config/routes.rb: get "/endpoint", to: "ambiguous#show"
class AmbiguousController < ApplicationController
  def show
    response.set_header("Contact", "<sip:carol.lee@example.com>, <sip:carol.leeds@example.com>")
    body = {
      error: "ambiguous",
      message: "Several users match this address"
    }
    render json: body, status: 485
  end
end
