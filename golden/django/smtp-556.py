from django.http import JsonResponse
from django.urls import path
from django.views.decorators.http import require_safe


@require_safe
def domain_does_not_accept_mail(request):
    body = {
        "error": "domain_does_not_accept_mail",
        "message": "The domain of the recipient does not accept mail",
    }
    return JsonResponse(body, status=556)


urlpatterns = [
    path("endpoint", domain_does_not_accept_mail),
]
