import importlib.util
import json

import errors
from django.core.exceptions import BadRequest, PermissionDenied, SuspiciousOperation
from django.http import (
    Http404,
    HttpResponseNotFound,
    HttpResponseNotModified,
    HttpResponseRedirect,
    JsonResponse,
    StreamingHttpResponse,
)
from django.urls import include, path
from django.views import View
from django.views.decorators.csrf import csrf_exempt
from django.views.decorators.http import require_POST
from errors import handler400, handler403, handler404, handler500  # noqa: F401


def raises_early(get_response):
    def middleware(request):
        if request.path == "/early":
            raise errors.CardDeclinedError()
        if request.path == "/early/boom":
            raise RuntimeError("secret-text")
        return get_response(request)

    return middleware


def made(request):
    arguments = json.loads(request.GET.get("args", "{}"))
    return getattr(errors, request.GET["name"])(**arguments)


def raises(request):
    raise made(request)


async def raises_async(request):
    raise made(request)


class Raises(View):
    def get(self, request):
        raise made(request)


def sends(request):
    return made(request).response(request)


def wrapped(request):
    try:
        raise KeyError("secret-text")
    except KeyError as cause:
        raise made(request) from cause


@csrf_exempt
@require_POST
def reads(request):
    if request.content_type != "application/json":
        raise errors.http_error(415)
    try:
        return JsonResponse({"read": json.loads(request.body)})
    except ValueError as error:
        raise BadRequest("secret-text") from error


@csrf_exempt
@require_POST
def reads_form(request):
    return JsonResponse({"read": request.POST})


@require_POST
def guarded(request):
    return JsonResponse({})


def boom(request):
    raise RuntimeError("secret-text")


def status(request, status):
    own = {400: SuspiciousOperation, 403: PermissionDenied, 404: Http404}
    raise own[status]("secret-text") if status in own else errors.http_error(status)


def unwritable(request):
    raise errors.OrderNotFoundError(order_id=float("nan"))


def redirects(request):
    return HttpResponseRedirect("/json")


def unchanged(request):
    return HttpResponseNotModified()


def own(request):
    return JsonResponse({"own": True}, status=409)


def own_page(request):
    return HttpResponseNotFound("<p>own</p>")


def begun(request):
    def parts():
        yield "begun"
        raise RuntimeError("secret-text")

    return StreamingHttpResponse(parts(), content_type="text/plain")


routes = [
    path("raise", raises),
    path("async", raises_async),
    path("class", csrf_exempt(Raises.as_view())),
    path("send", sends),
    path("wrapped", wrapped),
    path("json", reads),
    path("form", reads_form),
    path("guarded", guarded),
    path("boom", boom),
    path("status/<int:status>", status),
    path("unwritable", unwritable),
    path("redirect", redirects),
    path("unchanged", unchanged),
    path("own", own),
    path("own-page", own_page),
    path("begun", begun),
    path("slash/", own),
]
urlpatterns = [*routes, path("sub/", include(routes))]
if importlib.util.find_spec("rest"):
    urlpatterns.append(path("rest/", include("rest")))
