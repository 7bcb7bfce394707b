# In config/routes.rb: get "/endpoint", to: "prot_level_not_supported#show"
class ProtLevelNotSupportedController < ApplicationController
  def show
    body = {
      error: "prot_level_not_supported",
      message: "The security mechanism does not support this protection level"
    }
    render json: body, status: 536
  end
end
