from django.http import JsonResponse
from django.urls import path
from django.views.decorators.http import require_safe


@require_safe
def no_mail(request):
    body = {
        "error": "no_mail",
        "message": "No mail is waiting",
    }
    return JsonResponse(body, status=453)


urlpatterns = [
    path("endpoint", no_mail),
]
