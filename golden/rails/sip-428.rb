# In config/routes.rb: get "/endpoint", to: "use_identity_header#show"
class UseIdentityHeaderController < ApplicationController
  def show
    body = {
      error: "use_identity_header",
      message: "The request has no usable Identity header field"
    }
    render json: body, status: 400
  end
end
