from django.http import JsonResponse
from django.urls import path
from django.views.decorators.http import require_safe


@require_safe
def mailbox_unavailable(request):
    body = {
        "error": "mailbox_unavailable",
        "message": "The mailbox does not exist or is not accessible",
    }
    return JsonResponse(body, status=550)


urlpatterns = [
    path("endpoint", mailbox_unavailable),
]
