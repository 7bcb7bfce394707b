# In config/routes.rb: get "/endpoint", to: "bad_info_package#show"
class BadInfoPackageController < ApplicationController
  def show
    response.set_header("Recv-Info", "g.3gpp.ussd")
    body = {
      error: "bad_info_package",
      message: "This Info Package is not accepted",
      recv_info: "g.3gpp.ussd"
    }
    render json: body, status: 469
  end
end
