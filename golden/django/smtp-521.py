from django.http import JsonResponse
from django.urls import path
from django.views.decorators.http import require_safe


@require_safe
def host_does_not_accept_mail(request):
    body = {
        "error": "host_does_not_accept_mail",
        "message": "This host does not accept mail",
    }
    return JsonResponse(body, status=521)


urlpatterns = [
    path("endpoint", host_does_not_accept_mail),
]
